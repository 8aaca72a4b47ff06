#!/usr/bin/env node
import { existsSync } from 'node:fs';

/** @param {string} sentence */
const refuse = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) refuse(`Đình needs Node.js 20.19 or newer, but this is ${process.versions.node}.`);
if (!existsSync(new URL('../node_modules/commander', import.meta.url))) refuse('The packages are not installed: run "npm ci" first.');

// Only now: its imports are those packages.
await import('./program.mjs');
