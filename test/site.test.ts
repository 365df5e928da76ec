import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kessaSite } from '../src/publish/fixtures/kessa-site.data.ts';
import { renderSite } from '../src/publish/render-site.ts';

/** Where browsers usually are; THROUGHLINE_BROWSER names another. */
const BROWSERS = [
  process.env.THROUGHLINE_BROWSER ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = BROWSERS.find(path => path !== '' && existsSync(path));
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
if (!executablePath)
  console.warn('SKIPPED: no browser was found; set THROUGHLINE_BROWSER to the path of one to test the pages in it.');

/** A folder of a rendered site: THROUGHLINE_SITE names one that is there already, otherwise the fixture is rendered. */
const given = process.env.THROUGHLINE_SITE;
const folder = given ?? mkdtempSync(join(tmpdir(), 'throughline-site-'));

beforeAll(() => {
  if (given) return;
  for (const { path, content } of renderSite(kessaSite())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterAll(() => {
  if (!given) rmSync(folder, { recursive: true, force: true });
});

/** Pages of each kind, the largest first, few enough to look at all of them at every width. */
const somePages = (): string[] => [
  'index.html',
  ...['stories', 'articles'].flatMap(kind =>
    globSync(join(folder, kind, '*/index.html'))
      .sort((a, b) => statSync(b).size - statSync(a).size || (a < b ? -1 : 1))
      .slice(0, 3)
      .map(file => relative(folder, file)),
  ),
];

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } });
  for (const file of globSync(join(folder, '**/*.html')).slice(0, 60)) {
    const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${file}:${line} ${message}`)),
    ).toEqual([]);
  }
});

describe.skipIf(!executablePath)('in a browser', () => {
  let browser: Browser;
  const axe = readFileSync(join(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ARGS });
  });
  afterAll(async () => browser?.close());

  const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
    page.on('pageerror', error => {
      throw error;
    });
    await page.goto(pathToFileURL(join(folder, path)).href);
    return page;
  };
  const dossier = (): string => somePages().find(path => path.startsWith('stories')) ?? '';

  test.each([
    [320, 'light'],
    [320, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)(
    'pages %i pixels wide in %s have no accessibility violation and do not scroll sideways',
    async (width, colorScheme) => {
      for (const path of somePages()) {
        const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
        await page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        await page.evaluate(axe);
        const violations = await page.evaluate(
          "axe.run(document, { preload: false }).then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))",
        );
        expect(violations, path).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
        await page.close();
      }
    },
  );

  test('without script an evidence mark leads to the highlighted passage', async () => {
    const page = await open(dossier(), { javaScriptEnabled: false });
    const mark = page.locator('a.ev[href*="#p-"]').first();
    const id = (await mark.getAttribute('href'))?.split('#')[1] ?? '';
    await mark.click();
    const target = page.locator(`[id="${id}"]`);
    await expect.poll(() => target.isVisible()).toBe(true);
    expect(page.url()).toContain(`index.html#${id}`);
    await page.close();
  });

  test('with script it opens a panel that Escape closes, and the focus returns', async () => {
    const page = await open(dossier());
    const mark = page.locator('a.ev[href*="#p-"]').first();
    await mark.click();
    expect(await page.locator('#panel').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#panel').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.href')).toContain(
      await mark.getAttribute('href').then(path => path?.split('../').at(-1) ?? ''),
    );
    await page.close();
  });

  test.each([
    ['with script', true],
    ['without script', false],
  ])('a cell of the grid opens the history that it leads to, %s', async (_, javaScriptEnabled) => {
    const page = await open(dossier(), { javaScriptEnabled, viewport: { width: 1200, height: 800 } });
    const cells = await page.locator('.grid td a').all();
    expect(cells.length).toBeGreaterThan(2);
    for (const cell of cells.slice(-6)) {
      const target = page.locator(`[id="${(await cell.getAttribute('href'))?.slice(1)}"]`);
      await cell.click();
      await expect.poll(() => target.evaluate(element => element.checkVisibility())).toBe(true);
    }
    await page.close();
  });

  test('a history that was closed again is opened by the same cell', async () => {
    const page = await open(dossier(), { viewport: { width: 1200, height: 800 } });
    const cell = page.locator('.grid td a').last();
    const target = page.locator(`[id="${(await cell.getAttribute('href'))?.slice(1)}"]`);
    const issue = page.locator('details.issue', { has: target });
    await cell.click();
    await issue.locator('> summary').click();
    await expect.poll(() => target.evaluate(element => element.checkVisibility())).toBe(false);
    await cell.click();
    await expect.poll(() => target.evaluate(element => element.checkVisibility())).toBe(true);
    await page.close();
  });

  test('most histories are closed, all are open on paper, and afterwards as they were', async () => {
    const page = await open(dossier());
    const closed = (): Promise<number> => page.locator('details:not([open], .online)').count();
    const before = await closed();
    expect(before).toBeGreaterThan(0);
    expect(await page.locator('details.issue[open]').count()).toBeLessThanOrEqual(2);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await closed()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await closed()).toBe(before);
    await page.close();
  });

  test('a link to a view leads to its heading', async () => {
    const page = await open(dossier(), { viewport: { width: 1200, height: 800 } });
    await page.locator('.contents a[href="#timeline"]').click();
    await expect
      .poll(() => page.locator('#timeline-h').evaluate(element => element.getBoundingClientRect().top))
      .toBeLessThan(200);
    expect(await page.locator('#timeline-h').evaluate(element => element.getBoundingClientRect().top)).toBeGreaterThan(
      0,
    );
    await page.close();
  });

  test('keys move from line to line, open the evidence and show the help', async () => {
    const page = await open(dossier());
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.locator('.here').count()).toBe(1);
    expect(await page.locator('.here').evaluate(element => element.checkVisibility())).toBe(true);
    await page.keyboard.press('o');
    expect(await page.locator('#panel').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.close();
  });

  test('the table of articles is sorted by a click on a heading', async () => {
    const page = await open(dossier());
    const heading = page.locator('[data-sortable] th').nth(2);
    await heading.locator('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const outlets = await page.locator('[data-sortable] tbody td:nth-child(3)').allTextContents();
    expect(outlets).toEqual(outlets.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await page.close();
  });
});
