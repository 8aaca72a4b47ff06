import { shorten } from '../../../../../src/plugins/featured-conference/server/src/web-component/shorten';

test.each([
  ['const sum = (a, b) => {\n    return a + b;\n};', 'const sum=(a,b)=>{return a+b;};'],
  ['/* why */\nconst one = 1; // because\nconst two = 2;', 'const one=1;const two=2;'],
  ["const text = 'a , b';\nconst more = `c : d ${text}`;", "const text='a , b';const more=`c : d ${text}`;"],
  ["const url = 'https://a.example'; // an address", "const url='https://a.example';"],
  ["const it = 'it\\'s { here }';", "const it='it\\'s { here }';"],
  ['const list = [1, 2,];\nconst of = {\n  a: 1,\n};', 'const list=[1,2];const of={a:1};'],
  ['for (const [a, b] of pairs)\n  run(a, b);', 'for(const[a,b]of pairs)run(a,b);'],
])('%j becomes %j', (source, short) => {
  expect(shorten(source)).toBe(short);
});
