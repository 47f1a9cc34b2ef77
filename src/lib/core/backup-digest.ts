/** Tells a text that was changed by mistake from one that was not. It keeps no secret, and stops nobody who means it. */
export class BackupDigest {
	#one = 0xdeadbeef;
	#other = 0x41c6ce57;

	/** Takes the next piece in. The same pieces in the same order come to the same. */
	add(piece: string): void {
		let one = this.#one;
		let other = this.#other;
		for (let at = 0; at < piece.length; at++) {
			const code = piece.charCodeAt(at);
			one = Math.imul(one ^ code, 0x9e3779b1);
			other = Math.imul(other ^ code, 0x5f356495);
		}
		// So that two pieces are not one.
		this.#one = Math.imul(one ^ 0x10000, 0x9e3779b1);
		this.#other = Math.imul(other ^ (one >>> 15), 0x5f356495);
	}

	/** What all pieces so far come to, in 16 hexadecimal digits. */
	get value(): string {
		return [this.#one, this.#other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
	}
}
