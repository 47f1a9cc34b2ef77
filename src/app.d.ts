declare module 'lucide-static/icons/*.svg?raw' {
	const svg: string;
	export default svg;
}
