import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routines as builtIn } from '#lib/content/routines.ts';
import { routinesFileSchema } from './own-format.ts';
import { writeRoutinesFile } from './own-json.ts';
import { ownRoutines, pictures } from './own-json.arbitrary.ts';

const schema = toJsonSchema(routinesFileSchema, {
	target: 'draft-2020-12',
	overrideSchema: ({ jsonSchema }) => {
		// What is for one day alone is never in a file.
		if (jsonSchema.properties) delete jsonSchema.properties.today;
		const { prefixItems } = jsonSchema;
		return prefixItems ? { ...jsonSchema, minItems: prefixItems.length, items: false } : jsonSchema;
	}
});

/** What is published: the schema that files are read by. */
const published =
	JSON.stringify(
		{ $id: 'urn:holdfast:routines:1', title: 'Routines of Holdfast, version 1', ...schema },
		null,
		'\t'
	) + '\n';

describe('the published schema', () => {
	const valid = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(
		JSON.parse(published) as AnySchemaObject
	);

	/** Written anew by `npx vitest run src/lib/interchange/own-schema.test.ts -u`. */
	it('is what files are read by', async () => {
		await expect(published).toMatchFileSnapshot('../../../static/schemas/routines-1.json');
	});

	it.each(builtIn.map((routine) => [routine.title, routine] as const))(
		'holds for a file of %s',
		(_, routine) => {
			expect(valid(JSON.parse(writeRoutinesFile([routine], [], 0)))).toBe(true);
		}
	);

	it('holds for every file that is written', () => {
		fc.assert(
			fc.property(ownRoutines, (routine) => {
				expect(valid(JSON.parse(writeRoutinesFile([routine], pictures, 0)))).toBe(true);
			})
		);
	});

	it('does not hold for what is none', () => {
		const file = JSON.parse(writeRoutinesFile([builtIn[0]!], [], 0)) as object;
		expect(valid({ ...file, version: 2 })).toBe(false);
		expect(valid({ ...file, routines: [{ title: 'No steps' }] })).toBe(false);
	});
});
