import type { TimeData } from '../../common/times/data.ts';

export const times: TimeData = { language: 'fr' };
