import { defaultPlan, routineForTarget } from '#lib/content/plan.ts';
import { planSchema } from '#lib/core/plan.ts';
import { wishesOf } from '#lib/core/reminders-from-plan.ts';
import {
	addReminders,
	changeReminder,
	handedOver,
	inOrder,
	mostReminders,
	noReminders,
	notHandedOver,
	putBackReminder,
	remindersSchema,
	removeReminder
} from '#lib/core/reminders.ts';
import type { Reminder, Reminders, Wish } from '#lib/core/reminders.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { canShare, share } from '#lib/device/share.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';
import { readChoices } from './reminders-choices.ts';
import type { Choices } from './reminders-choices.ts';

const fileName = 'holdfast-reminders.ics';

/** The reminders that go into the person's calendar, by a file. */
export class ReminderList {
	readonly #addressOf: (routineId: string) => string;
	readonly #now: () => number;
	readonly #newId: () => string;
	#all = $state.raw<Reminders>(noReminders);
	#choices = $state.raw<Choices>({ own: [], builtIn: [] });
	#loaded = $state(false);
	#problem = $state.raw<StorageProblem | null>(null);
	#file = $state.raw<string | null>(null);
	#said = $state('');
	#justRemoved = $state.raw<Reminder | null>(null);

	/** `addressOf` gives the whole address under which a routine is done. */
	constructor(
		addressOf: (routineId: string) => string,
		now = () => Date.now(),
		newId = (): string => crypto.randomUUID()
	) {
		this.#addressOf = addressOf;
		this.#now = now;
		this.#newId = newId;
	}

	/** As a day goes. */
	readonly list = $derived(inOrder(this.#all.list));
	/** How many of them, and of those removed, no calendar file has yet. */
	readonly waiting = $derived(notHandedOver(this.#all));
	/** How many removed ones the next file cancels that no file has cancelled yet. */
	readonly cancelling = $derived(notHandedOver({ ...this.#all, list: [] }));
	/** Whether any calendar may hold something of them already. */
	readonly inCalendar = $derived(
		[...this.#all.list, ...this.#all.removed].some(({ given }) => given !== null)
	);

	/** The routines that one can be reminded of. */
	get choices() {
		return this.#choices;
	}
	get loaded() {
		return this.#loaded;
	}
	/** Why they could not be read or kept. */
	get problem() {
		return this.#problem;
	}
	/** What was done last, in a sentence for the person. */
	get said() {
		return this.#said;
	}
	/** What was removed last, to be put back. */
	get justRemoved() {
		return this.#justRemoved;
	}
	/** The file is made, and there is something in it. */
	get ready() {
		return this.#file !== null;
	}
	/** Whether the system's share sheet takes the file. */
	get canShare() {
		return this.#file !== null && canShare(parcel(this.#file));
	}

	async load(): Promise<void> {
		const [choices] = await Promise.all([readChoices(), this.#read()]);
		this.#choices = choices;
		this.#loaded = true;
		await this.#make();
	}

	async add(wishes: readonly Wish[]): Promise<void> {
		const before = this.#all.list.length;
		await this.#change((all) => addReminders(all, wishes, this.#newId, this.#now()));
		const added = this.#all.list.length - before;
		this.#say(added === 0 ? this.#whyNone : `${counted(added)} added.`);
	}

	get #whyNone(): string {
		return this.#all.list.length < mostReminders
			? 'That reminder is there already.'
			: `There can be ${mostReminders} reminders at the most.`;
	}

	/** Adds what the plan of the week asks for, each with a routine that fits. */
	async addFromPlan(): Promise<void> {
		const plan = await readSetting('plan', planSchema, defaultPlan);
		const known = [...this.#choices.builtIn, ...this.#choices.own];
		const routineFor = (target: keyof typeof routineForTarget) =>
			known.find(({ id }) => id === routineForTarget[target]) ?? null;
		await this.add(wishesOf(plan.ok ? plan.value : defaultPlan, routineFor));
	}

	async change(id: string, wish: Wish): Promise<void> {
		await this.#change((all) => changeReminder(all, id, wish, this.#now()));
		this.#say('Changed.');
	}

	async remove(reminder: Reminder): Promise<void> {
		await this.#change((all) => removeReminder(all, reminder.id, this.#now()));
		this.#say('Removed.');
		this.#justRemoved = reminder;
	}

	async undo(): Promise<void> {
		const removed = this.#justRemoved;
		if (!removed) return;
		await this.#change((all) => putBackReminder(all, removed, this.#now()));
		this.#say('It is back.');
	}

	async saveFile(): Promise<void> {
		if (this.#file === null) return;
		saveFile(fileName, 'text/calendar;charset=utf-8', this.#file);
		await this.#change(handedOver);
		this.#say(`${fileName} is among your downloads. Open it, and your calendar asks to add what is in it.`);
	}

	async shareFile(): Promise<void> {
		if (this.#file === null) return;
		const came = await share(parcel(this.#file));
		if (came === 'shared') await this.#change(handedOver);
		this.#say(
			came === 'refused' ? 'This device would not share it. Save the file, and open it from there.' : ''
		);
	}

	/** Changes what is on disk now, which another window may have changed meanwhile. */
	async #change(work: (all: Reminders) => Reminders): Promise<void> {
		if (this.#problem === null) await this.#read();
		this.#all = work(this.#all);
		const written = await writeSetting('reminders', this.#all);
		this.#problem = written.ok ? null : written.problem;
		await this.#make();
	}

	async #read(): Promise<void> {
		const read = await readSetting('reminders', remindersSchema, noReminders);
		if (read.ok) this.#all = read.value;
		else this.#problem = read.problem;
	}

	/** Made before it is asked for: a share sheet opens only within a tap. */
	async #make(): Promise<void> {
		const all = this.#all;
		if (all.list.length + all.removed.length === 0) {
			this.#file = null;
			return;
		}
		const { writeRemindersCalendar } = await import('#lib/interchange/calendar.ts');
		if (all === this.#all) this.#file = writeRemindersCalendar(all, this.#addressOf);
	}

	#say(sentence: string): void {
		this.#said = sentence;
		this.#justRemoved = null;
	}
}

function parcel(file: string): ShareData {
	return { files: [new File([file], fileName, { type: 'text/calendar' })] };
}

function counted(reminders: number): string {
	return reminders === 1 ? '1 reminder' : `${reminders} reminders`;
}
