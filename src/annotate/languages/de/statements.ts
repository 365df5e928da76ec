import type { StatementData } from '../../common/statements/data.ts';

export const statements: StatementData = { language: 'de' };
