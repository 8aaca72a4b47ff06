/** Vite answers with the address of the file, or with the file itself as a `data:` URL when it is small. */
declare module '*.svg' {
  const address: string;
  export default address;
}
