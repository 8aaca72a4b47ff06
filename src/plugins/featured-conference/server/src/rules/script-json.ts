/** JSON that may stand within `<script>`: no text in it can close the element or open a comment, and it reads back as it was. */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeSign);

const escapeSign = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
