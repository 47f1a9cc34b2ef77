import type { ExerciseId } from '#lib/content/exercise-names.ts';
import { exerciseById } from '#lib/content/exercises.ts';
import {
	addStep,
	arrange,
	cardsOf,
	duplicateCard,
	findCard,
	moveCard,
	removeCard,
	setStep
} from '#lib/core/editing.ts';
import type { Card, Sheet } from '#lib/core/editing.ts';
import type { Step } from '#lib/core/routine.ts';
import { asExercise, libraryStep, namedStep, renamed } from './editing-defaults.ts';
import { keepPicture } from './editing-picture.ts';
import type { Refusal } from './editing-picture.ts';

/** Where edits go to, and are told of. */
interface Desk {
	readonly sheet: Sheet;
	edit(change: (sheet: Sheet) => Sheet, about?: string | null): void;
	say(sentence: string): void;
}

/** Parts of a step; one that is `undefined` is left out of it. */
type StepParts = { readonly [Part in keyof Step]?: Step[Part] | undefined };

/** Edits single steps of a routine, and knows which of them is open. */
export class CardEdits {
	readonly #desk: Desk;
	readonly #newId: () => string;
	readonly #clock: () => number;
	#open = $state<number | null>(null);

	constructor(desk: Desk, newId: () => string, clock: () => number) {
		this.#desk = desk;
		this.#newId = newId;
		this.#clock = clock;
	}

	/** Key of the card that is open. */
	get open() {
		return this.#open;
	}

	/** Opens a card, and closes the one that was open. */
	show(key: number | null): void {
		this.#open = key;
	}

	/** Opens the step at a place among all steps; what comes back is its key. */
	showStep(place: number): number | null {
		this.#open = cardsOf(this.#desk.sheet)[place]?.key ?? null;
		return this.#open;
	}

	/** Adds an exercise of the library at the end of a group. */
	addExercise(id: ExerciseId, group: number): void {
		this.#add(libraryStep(id, cardsOf(this.#desk.sheet)), group);
	}

	/** Adds an exercise by its name, as the person's own where the library does not have it. */
	addNamed(name: string, group: number): void {
		this.#add(namedStep(name, cardsOf(this.#desk.sheet)), group);
	}

	/** Another exercise of the library in the dose of this card. */
	swap(key: number, id: ExerciseId): void {
		const exercise = exerciseById(id);
		if (exercise) this.#setStep(key, (step) => asExercise(step, exercise));
	}

	rename(key: number, name: string): void {
		if (name.trim() !== '') this.#setStep(key, (step) => renamed(step, name));
	}

	/** Changes parts of a step; what is set to `undefined` is left out of it. `part` names what it is about. */
	change(key: number, part: string, parts: StepParts): void {
		this.#setStep(key, (step) => without({ ...step, ...parts }), `${key} ${part}`);
	}

	/** Gives an exercise of the person's own a picture. What comes back is why it could not, or `null`. */
	async setPicture(key: number, file: Blob): Promise<Refusal | null> {
		const kept = await keepPicture(file, this.#newId(), this.#clock());
		if (!kept.ok) return kept;
		this.change(key, 'picture', { picture: kept.id });
		return null;
	}

	move(key: number, by: -1 | 1): void {
		const before = this.#desk.sheet;
		this.#desk.edit((sheet) => moveCard(sheet, key, by));
		const cards = cardsOf(this.#desk.sheet);
		const place = cards.findIndex((card) => card.key === key) + 1;
		const name = cards[place - 1]?.step.name ?? '';
		const stayed = this.#desk.sheet === before;
		this.#desk.say(
			stayed ? `${name} stays at place ${place}.` : `${name}: place ${place} of ${cards.length}.`
		);
	}

	/** A group's cards after dragging. A card that goes from one group to another changes both, as one. */
	drop(group: number, cards: readonly Card[]): void {
		this.#desk.edit((sheet) => arrange(sheet, group, cards), 'drag');
	}

	duplicate(key: number): void {
		this.#desk.edit((sheet) => duplicateCard(sheet, key));
		this.#desk.say(`${this.#nameOf(key)} is there twice.`);
	}

	remove(key: number): void {
		const name = this.#nameOf(key);
		this.#desk.edit((sheet) => removeCard(sheet, key));
		if (this.#open === key) this.show(null);
		this.#desk.say(`${name} removed. Undo brings it back.`);
	}

	#add(step: Step, group: number): void {
		this.#desk.edit((sheet) => addStep(sheet, step, group));
		const place = cardsOf(this.#desk.sheet).findIndex((card) => card.step === step) + 1;
		this.#desk.say(`${step.name} added, place ${place}.`);
	}

	#setStep(key: number, change: (step: Step) => Step, about: string | null = null): void {
		const step = findCard(this.#desk.sheet, key)?.step;
		if (step) this.#desk.edit((sheet) => setStep(sheet, key, change(step)), about);
	}

	#nameOf(key: number): string {
		return findCard(this.#desk.sheet, key)?.step.name ?? '';
	}
}

function without(step: StepParts): Step {
	return Object.fromEntries(
		Object.entries(step).filter(([, value]) => value !== undefined)
	) as unknown as Step;
}
