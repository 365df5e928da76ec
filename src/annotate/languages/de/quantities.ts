import type { QuantityData } from '../../common/quantities/data.ts';

export const quantities: QuantityData = { language: 'de' };
