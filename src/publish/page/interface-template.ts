import { html, type SafeHtml } from '../html/html.ts';
import type { PageContext } from './page-context.ts';

/** What the script may add, in the page's language and inert until then: the evidence panel, the help for keys, the light/dark switch. */
export function renderInterfaceTemplate({ messages }: PageContext): SafeHtml {
  const key = (name: SafeHtml, text: Parameters<typeof messages.text>[0]): SafeHtml =>
    html`<dt><kbd>${name}</kbd></dt><dd>${messages.text(text)}</dd>`;
  return html`<template id="interface">
<button type="button" id="theme"><span class="to-dark">${messages.text('site.dark')}</span><span class="to-light">${messages.text('site.light')}</span></button>
<button type="button" id="print">${messages.text('site.print')}</button>
<dialog id="panel" aria-label="${messages.text('site.evidence')}"><div class="top"><a href="#main">${messages.text('site.openPage')}</a><button type="button" data-close>${messages.text('site.close')}</button></div><iframe title="${messages.text('site.evidence')}"></iframe></dialog>
<dialog id="keys" aria-label="${messages.text('site.help')}"><div class="top"><h2>${messages.text('site.help')}</h2><button type="button" data-close>${messages.text('site.close')}</button></div><dl>${key(html`j`, 'site.keyNext')}${key(html`k`, 'site.keyPrevious')}${key(html`o`, 'site.keyOpen')}${key(html`?`, 'site.keyHelp')}${key(html`Esc`, 'site.keyClose')}</dl></dialog>
</template>`;
}
