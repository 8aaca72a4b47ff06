import { describeBlock } from '../forms/block-view/rules/describe-block';
import { describeImage } from '../forms/block-view/rules/describe-image';
import { describeMedia } from '../forms/block-view/rules/describe-media';
import { describeWhen } from '../forms/block-view/rules/describe-when';
import { STYLE } from '../forms/block-view/rules/style';
import { chooseWords, WORDS } from '../forms/block-view/rules/words';
import { addressOf, createBuild, createControl, createElementClass } from './element';
import { shorten } from './shorten';

const text = (run: (...args: never[]) => unknown): string => shorten(run.toString());

/**
 * The ES module that browsers load: the compiled functions as they stand, so that what runs there is what was type-checked. Each of them refers
 * to nothing outside itself; what they need of each other is put together here.
 */
export const createEmbedScript = (): Buffer => {
  const pieces = Object.entries({ describeWhen, describeImage, describeMedia }).map(([name, piece]) => `${name}:${text(piece)}`);
  const view = [
    `describeBlock:${text(describeBlock)}`,
    `pieces:{${pieces.join(',')}}`,
    `words:${JSON.stringify(WORDS)}`,
    `chooseWords:${text(chooseWords)}`,
  ];
  const lines = [
    `const browser=globalThis,script=import.meta.url,css=${JSON.stringify(STYLE.replaceAll('\n', ''))}`,
    `view={${view.join(',')}}`,
    `build=(${text(createBuild)})(browser)`,
    `addressOf=${text(addressOf)}`,
    `control=${text(createControl)}`,
    `createControl=(host,sheet)=>control(host,{browser,view,build,addressOf,script},sheet)`,
  ];
  const define = `customElements.get(name)||customElements.define(name,FeaturedConference)`;
  return Buffer.from(
    `${lines.join(',\n')};\nexport const FeaturedConference=(${text(createElementClass)})({browser,createControl,css});\n` +
      `const name='featured-conference';${define};\n`,
  );
};
