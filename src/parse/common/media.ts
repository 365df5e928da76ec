import { unique } from '../../lib/unique.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { lineOf } from './content.ts';
import { addressOf, personName, webAddress } from './fields.ts';
import type { Reading } from './reading.ts';

/**
 * The picture that stands for an item, http(s) and absolute: its thumbnail, which Media RSS (rssboard.org/media-rss) orders by importance, else its first
 * image, else that of a podcast (`itunes:image`). Undefined where there is none.
 */
export function itemPicture(item: XmlElement, reading: Reading): string | undefined {
  const groups = childrenOf(item, 'media:group');
  const contents = [item, ...groups].flatMap(holder => childrenOf(holder, 'media:content'));
  const thumbnails = [item, ...groups, ...contents].flatMap(holder => childrenOf(holder, 'media:thumbnail'));
  const pictures = [...thumbnails, ...contents.filter(isImage), ...childrenOf(item, 'itunes:image')];
  for (const picture of pictures) {
    const { url, href } = picture.attributes;
    const address = webAddress(addressOf(url ?? href, picture, reading));
    if (address !== undefined) return address;
  }
  return undefined;
}

const isImage = ({ attributes: { medium, type } }: XmlElement): boolean =>
  medium === undefined ? /^\s*image\//i.test(type ?? '') : medium.trim().toLowerCase() === 'image';

/**
 * People whom an item credits as authors in Media RSS: for items that name no author otherwise. Photographers and other roles wrote no text, and a credit inside
 * `media:content` is of the picture.
 */
export function creditedAuthors(item: XmlElement): string[] {
  const credits = childrenOf(item, 'media:credit').filter(
    ({ attributes }) => attributes.role?.trim().toLowerCase() === 'author',
  );
  return unique(credits.flatMap(credit => personName(lineOf(credit) ?? '') ?? []));
}
