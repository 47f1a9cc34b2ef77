/** Opens the browser's own print dialog. The page stands still until it is closed. */
export function printPage(): void {
	print();
}
