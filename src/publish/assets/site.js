// Small additions to pages that are whole without them: the passage in a panel, keys, light and dark, tables that can be sorted.

{
  const root = document.documentElement;
  const kept = {
    get: name => {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        localStorage.setItem(name, value);
      } catch {
        // Private windows keep nothing; the choice then lasts for this page.
      }
    },
  };
  const theme = kept.get('throughline-theme');
  if (theme) root.dataset.theme = theme;
  const isFramed = window.parent !== window;
  if (isFramed) root.classList.add('framed');

  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  function addButtons(interfaceParts) {
    const bar = document.querySelector('.bar');
    const themeButton = interfaceParts.querySelector('#theme');
    const printButton = interfaceParts.querySelector('#print');
    if (!root.dataset.theme && isDark()) root.dataset.theme = 'dark';
    themeButton.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      kept.set('throughline-theme', root.dataset.theme);
    });
    printButton.addEventListener('click', () => print());
    bar.append(printButton, themeButton);
  }

  function addDialogs(interfaceParts) {
    const dialogs = interfaceParts.querySelectorAll('dialog');
    for (const dialog of dialogs) {
      document.body.append(dialog);
      dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
      dialog.addEventListener('click', event => {
        if (event.target === dialog) dialog.close();
      });
    }
  }

  function openEvidence(link) {
    const panel = document.getElementById('panel');
    const frame = document.createElement('iframe');
    frame.title = panel.getAttribute('aria-label');
    frame.src = link.href;
    panel.querySelector('iframe').replaceWith(frame);
    panel.querySelector('.top a').href = link.href;
    panel.showModal();
    panel.addEventListener('close', () => link.focus(), { once: true });
  }

  function onClick(event) {
    const link = event.target.closest?.('a.ev');
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || link.hash === '') return;
    event.preventDefault();
    openEvidence(link);
  }

  let here;
  function moveTo(step) {
    const lines = [...document.querySelectorAll('.line')].filter(line => line.checkVisibility());
    const inView = lines.findIndex(line => line.getBoundingClientRect().top >= 0);
    const at = lines.includes(here) ? lines.indexOf(here) + step : inView;
    const next = lines[Math.max(0, Math.min(lines.length - 1, at))];
    if (!next) return;
    here?.classList.remove('here');
    here = next;
    here.classList.add('here');
    here.querySelector('a.ev')?.focus({ preventScroll: true });
    here.scrollIntoView({ block: 'center' });
  }

  const keys = {
    j: () => moveTo(1),
    k: () => moveTo(-1),
    o: () => here?.querySelector('a.ev')?.click(),
    '?': () => document.getElementById('keys').showModal(),
  };

  function onKey(event) {
    if (isFramed && event.key === 'Escape') window.parent.postMessage('throughline:close', '*');
    const isTyping = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (isTyping || event.metaKey || event.ctrlKey || event.altKey || document.querySelector('dialog[open]')) return;
    keys[event.key]?.();
  }

  function makeSortable(table) {
    for (const [column, cell] of [...table.tHead.rows[0].cells].entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...cell.childNodes);
      cell.append(button);
      button.addEventListener('click', () => sortBy(table, column, cell));
    }
  }

  function sortBy(table, column, cell) {
    const direction = cell.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    cell.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const keyOf = ({ cells }) => cells[column].querySelector('time')?.dateTime ?? cells[column].textContent.trim();
    const compare = new Intl.Collator(root.lang, { numeric: true }).compare;
    const rows = [...table.tBodies[0].rows];
    rows.sort((a, b) => sign * compare(keyOf(a), keyOf(b)));
    table.tBodies[0].append(...rows);
  }

  // Browsers open what hides the target of an address for most fragments; not all browsers, and not for one that is followed again.
  function openTarget(hash) {
    const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target || target.checkVisibility()) return;
    for (let details = target.closest('details'); details; details = details.parentElement.closest('details')) {
      details.open = true;
    }
    target.scrollIntoView({ block: 'center' });
  }

  // Paper has no summaries to open: what belongs on it is, and afterwards as it was.
  function openForPrint() {
    const closed = [...document.querySelectorAll('details:not([open], .online)')];
    const setOpen = isOpen => {
      for (const details of closed) details.open = isOpen;
    };
    setOpen(true);
    addEventListener('afterprint', () => setOpen(false), { once: true });
  }

  function leaveFrame() {
    for (const link of document.querySelectorAll('a[href]')) {
      if (!link.getAttribute('href').startsWith('#')) link.target = '_top';
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (isFramed) leaveFrame();
    const interfaceParts = document.getElementById('interface').content.cloneNode(true);
    addButtons(interfaceParts);
    addDialogs(interfaceParts);
    for (const table of document.querySelectorAll('[data-sortable]')) makeSortable(table);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    addEventListener('message', event => {
      if (event.data === 'throughline:close') document.getElementById('panel').close();
    });
    document.addEventListener('click', event => {
      const link = event.target.closest?.('a[href^="#"]');
      if (link) openTarget(link.hash);
    });
    addEventListener('hashchange', () => openTarget(location.hash));
    addEventListener('beforeprint', openForPrint);
    openTarget(location.hash);
  });
}
