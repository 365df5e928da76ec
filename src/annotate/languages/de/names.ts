import type { NameData } from '../../common/names/data.ts';

export const names: NameData = { language: 'de' };
