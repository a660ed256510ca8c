/** What XML 1.0 cannot hold: control characters, half surrogate pairs and the two non-characters. */
const OGILTIGT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text with what XML cannot hold replaced by U+FFFD, so that a reader sees that something stood there. */
export function giltigText(text: string): string {
	return text.replace(OGILTIGT, '\uFFFD');
}

/** Text as XML content or as an attribute in double quotes. */
export function escapeXml(text: string): string {
	return /[&<>"]/.test(text)
		? text
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replaceAll('"', '&quot;')
		: text;
}
