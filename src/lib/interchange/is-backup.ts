import { isRecord } from './record.ts';
import type { JsonRecord } from './record.ts';

/** Whether this is a backup of ours, of whichever version. */
export function isBackup(value: unknown): value is JsonRecord {
	return isRecord(value) && value.app === 'holdfast' && value.kind === 'backup';
}
