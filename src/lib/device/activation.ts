/** Whether the person has tapped or typed anything on this page: until then a browser lets it make no sound. */
export function hasBeenTouched(): boolean {
	return navigator.userActivation?.hasBeenActive ?? false;
}
