import type { SentenceData } from '../../common/sentences/data.ts';

export const sentences: SentenceData = { language: 'uk' };
