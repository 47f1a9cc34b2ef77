import { library } from '#lib/content/library.ts';
import type { OwnPicture } from '#lib/core/own-routine.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import { printRoutine } from '#lib/core/text/print.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { canShare, copyText, share } from '#lib/device/share.ts';
import { writeRoutinesFile } from '#lib/interchange/own-json.ts';
import { findPicture } from '#lib/storage/pictures.ts';
import { linkTo } from './sharing-link.ts';
import { qrOf } from './sharing-qr.ts';

const fileType = 'application/vnd.holdfast+json';

/** Longer than this, some apps cut a link short. */
const safeLength = 2000;

/** One routine on its way out. What differs today stays here: the routine itself is what goes. */
export class Sharing {
	readonly #routine: Routine;
	readonly #importAddress: string;
	readonly #now: () => number;
	/** Links and files are made before the tap that hands them out: browsers allow that in the tap alone. */
	#link = $state.raw<string | null>(null);
	#file = $state.raw<string | null>(null);
	#lost = $state(0);
	#said = $state('');
	#byHand = $state.raw<string | null>(null);

	/** The routine in the text form. */
	readonly text: string;
	/** Pictures of the person's own that the routine shows. */
	readonly pictures: number;

	/** `importAddress` is the whole address of the screen that reads a link. */
	constructor(routine: Routine, importAddress: string, now = () => Date.now()) {
		this.#routine = routine;
		this.#importAddress = importAddress;
		this.#now = now;
		this.text = printRoutine(routine, library);
		this.pictures = this.#pictureIds().length;
	}

	/** Carries the routine in its fragment, pictures aside; `null` before it is made, or where it would be too long. */
	get link() {
		return this.#link;
	}
	/** Whether the link is so long that some apps cut it short. */
	get risky() {
		return this.#link !== null && this.#link.length > safeLength;
	}
	/** The link as a QR code; `null` where there is none, or it is too long for a phone to read. */
	readonly qr = $derived(this.#link === null ? null : qrOf(this.#link));
	/** Pictures that could not be read: the file is without them. */
	get lost() {
		return this.#lost;
	}
	/** What was done last, in a sentence for the person. */
	get said() {
		return this.#said;
	}
	/** What the browser would not copy: to be copied by hand. */
	get byHand() {
		return this.#byHand;
	}
	/** Whether the system's share sheet takes the link, and whether it takes the file. */
	get canShareLink() {
		return this.#link !== null && canShare(this.#message(this.#link));
	}
	get canShareFile() {
		return this.#file !== null && canShare(this.#parcel(this.#file));
	}

	/** Makes the link and the file. */
	async prepare(): Promise<void> {
		const [link, pictures] = await Promise.all([
			linkTo(this.text, this.#importAddress),
			this.#readPictures()
		]);
		this.#link = link;
		this.#lost = this.pictures - pictures.length;
		this.#file = writeRoutinesFile([this.#routine], pictures, this.#now());
	}

	copyLink(): Promise<void> {
		return this.#copy(this.#link ?? '', 'The link is copied.');
	}

	copyText(): Promise<void> {
		return this.#copy(this.text, 'The text is copied.');
	}

	saveFile(): void {
		if (this.#file === null) return;
		saveFile(`${this.#name}.holdfast`, fileType, this.#file);
		this.#say(`${this.#name}.holdfast is among your downloads.`);
	}

	saveText(): void {
		saveFile(`${this.#name}.txt`, 'text/plain;charset=utf-8', this.text);
		this.#say(`${this.#name}.txt is among your downloads.`);
	}

	async shareLink(): Promise<void> {
		if (this.#link !== null) await this.#share(this.#message(this.#link));
	}

	async shareFile(): Promise<void> {
		if (this.#file !== null) await this.#share(this.#parcel(this.#file));
	}

	/** The title as a file can be called by it anywhere. */
	get #name(): string {
		const words = this.#routine.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['routine'];
		return words.join('-').slice(0, 60);
	}

	/** The link, and the text for those who do not have Holdfast. */
	#message(link: string): ShareData {
		return { title: this.#routine.title, text: this.text, url: link };
	}

	#parcel(file: string): ShareData {
		return { files: [new File([file], `${this.#name}.holdfast`, { type: fileType })] };
	}

	async #share(data: ShareData): Promise<void> {
		this.#say('');
		const came = await share(data);
		if (came === 'refused')
			this.#say('This device would not share it. Copy the link, or save the file and send that.');
	}

	async #copy(text: string, sentence: string): Promise<void> {
		const copied = await copyText(text);
		this.#say(
			copied ? sentence : 'The browser does not let Holdfast copy. It is selected below: copy it there.'
		);
		this.#byHand = copied ? null : text;
	}

	#say(sentence: string): void {
		this.#said = sentence;
		this.#byHand = null;
	}

	#pictureIds(): readonly string[] {
		const ids = stepsOf(this.#routine).flatMap(({ picture }) => picture ?? []);
		return ids.filter((id, index) => ids.indexOf(id) === index);
	}

	async #readPictures(): Promise<readonly OwnPicture[]> {
		const found = await Promise.all(this.#pictureIds().map(findPicture));
		return found.flatMap((one) => (one.ok && one.value ? one.value : []));
	}
}
