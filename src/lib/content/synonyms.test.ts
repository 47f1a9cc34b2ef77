import { describe, expect, it } from 'vitest';
import { nameFinder } from '#lib/core/text/names.ts';
import { wordsOf } from '#lib/core/text/name-words.ts';
import { exerciseNames } from './exercise-names.ts';
import { library } from './library.ts';
import { synonyms, vagueNames } from './synonyms.ts';

const ids = Object.keys(exerciseNames);
const finder = nameFinder(library);

describe('other names of exercises', () => {
	it('stand for one exercise each, and once', () => {
		const all = library.flatMap(({ id, name, synonyms, vague }) =>
			[name, ...synonyms, ...(vague ?? [])].map((text) => ({ id, text, key: wordsOf(text).join('') }))
		);
		const twice = all.filter(({ key }, index) => all.findIndex((other) => other.key === key) !== index);
		expect(twice).toEqual([]);
	});

	it('are there for every exercise', () => {
		expect(Object.keys(synonyms)).toEqual(ids);
		expect(Object.entries(synonyms).filter(([, names]) => names.length === 0)).toEqual([]);
		expect(Object.keys(vagueNames).filter((id) => !ids.includes(id))).toEqual([]);
	});
});

describe('what a physiotherapist would call another exercise', () => {
	it.each([
		['hamstring curl'],
		['press-up'],
		['prone press-up'],
		['McKenzie press-up'],
		['cobra'],
		['sphinx'],
		['reverse plank'],
		['Copenhagen plank'],
		['plank jacks'],
		['single-leg deadlift'],
		['single-leg RDL'],
		['sumo deadlift'],
		['trap bar deadlift'],
		['wall sit'],
		['double knee to chest'],
		['pigeon pose'],
		['thread the needle'],
		['anterior pelvic tilt'],
		['standing pelvic tilt'],
		['hamstring stretch'],
		['quad stretch'],
		['half-kneeling hip flexor stretch'],
		['reverse hyper'],
		['reverse hyperextension'],
		['one-arm dumbbell row'],
		['upright row'],
		['lateral raise'],
		['standing hip extension'],
		['side plank dip'],
		['rowing machine'],
		['straight-arm pulldown'],
		['single-leg hip thrust'],
		['side-lying leg raise'],
		['straight leg raise'],
		['leg raise'],
		['donkey kick'],
		['swimming'],
		['mountain climber'],
		['inchworm'],
		['camel pose'],
		['dead hang'],
		['good night'],
		['lat stretch'],
		['QL stretch'],
		['piriformis release'],
		['seated good morning'],
		['glute kickback'],
		['cat'],
		['dog']
	])('%s is not one of the library', (name) => {
		expect(finder.find(name)).toBeNull();
	});

	it.each([
		['side plank', 'side-plank'],
		['single-leg glute bridge', 'single-leg-glute-bridge'],
		['kettlebell deadlift', 'kettlebell-deadlift'],
		['Deadlift (kettlebell)', 'kettlebell-deadlift'],
		['Back extension (machine)', 'back-extension-machine'],
		['Back extension (Roman chair)', 'hyperextension'],
		['standing back extension', 'standing-back-bend'],
		['seated cat-cow', 'seated-cat-cow'],
		['plank on knees', 'knee-plank']
	])('%s is %s, and nothing less', (name, id) => {
		expect(finder.find(name)).toMatchObject({ id, sure: true });
	});
});
