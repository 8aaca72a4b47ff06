/** What a public route answers; the door adds CORS, ETag and 304, and sends it. `body`: an object becomes JSON, a Buffer goes as it is. */
export type DoorAnswer = {
  status: number;
  headers: Record<string, string>;
  body: object | Buffer;
};
