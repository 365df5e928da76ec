/** The words of a table: separated by blanks, `stem:a,b` written out. */
export function listOf(table: string | undefined): string[] {
  return (table ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap(item => {
      const [stem = '', endings] = item.split(':');
      if (endings === undefined) return [stem];
      const [, suffix = ''] = /([+~].*)$/.exec(endings) ?? [];
      return endings
        .replace(/[+~].*$/, '')
        .split(',')
        .map(ending => stem + ending + suffix);
    });
}
