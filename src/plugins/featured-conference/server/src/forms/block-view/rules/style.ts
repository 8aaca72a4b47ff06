/**
 * The look of the block, for the shadow of the component and the page of the fragment (`body`). Whoever styles it from outside names its
 * elements by `part`, and sets colours and distances by custom properties. It follows the `color-scheme` of where it stands; browsers from
 * before `light-dark()` (2024) show it in the colours of the page around it. Every pair of text and ground has at least 4.5:1 in both.
 *
 * Its height is reserved before it arrives (`--featured-reserve`), for the longest there is: each text ends in "…" after so many lines, what
 * is shorter leaves its room to the image, and in a narrow column people, further photos and articles stay away.
 */
export const STYLE = `
:host,body{
--_back:var(--featured-background,light-dark(#fff,#221c19));--_ink:var(--featured-text,light-dark(#231d1a,#f1e9e0));
--_soft:var(--featured-muted,light-dark(#625850,#bcb0a4));--_line:var(--featured-line,light-dark(#e4dacf,#40362f));
--_sunken:var(--featured-sunken,light-dark(#f4ede4,#2e2622));--_accent:var(--featured-accent,light-dark(#8f1d1b,#7a1f1b));
--_on:var(--featured-on-accent,light-dark(#fff8ee,#fdf1e2));--_link:var(--featured-link,light-dark(#8f1d1b,#f3ab97));
--_good:var(--featured-good,light-dark(#1f6b3a,#8fd3a6));--_warn:var(--featured-warn,light-dark(#8a5200,#f0bd6a));
--_focus:var(--featured-focus,light-dark(#1b62c4,#8ab8ff));
display:block;container-type:inline-size;color:var(--_ink);font:1rem/1.55 var(--featured-font,system-ui,'Segoe UI','Noto Sans',sans-serif)}
:host([hidden]){display:none!important}
[part~=frame]{display:grid;min-height:var(--featured-reserve,calc(62.5cqi + 33rem))}
div[part~=unreserved]{min-height:0}
section,section *{box-sizing:border-box;margin:0;padding:0}
section{display:flex;flex-direction:column;gap:1rem;min-width:0;padding-bottom:1rem;overflow:hidden;overflow-wrap:break-word;
background:var(--_back);border:1px solid var(--_line);border-radius:var(--featured-radius,.625rem)}
ul{list-style:none}
a{color:var(--_link);text-underline-offset:.15em}
a:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}
[part=media]{display:flex;flex:1;flex-direction:column;min-height:62.5cqi}
figure{display:flex;flex:1;flex-direction:column}
img,[part=day]{flex:1 1 0px;min-height:0;object-fit:cover;background:var(--_sunken)}
[part=image]{width:100%;height:0}
[part=day]{display:grid;place-content:center;justify-items:center;color:var(--_soft);font-weight:600}
[part=day-number]{color:var(--_link);font-size:4rem;line-height:1.1}
section [part=caption]{padding:.375rem 1rem 0;color:var(--_soft);font-size:.875rem}
[part=photos]{grid-auto-columns:1fr;grid-auto-flow:column;gap:.375rem;margin-top:.375rem}
[part=photo]{display:block;width:100%;height:5.5rem}
[part=body]{display:flex;flex-direction:column;gap:.5rem;padding:0 1rem}
[part=label]{color:var(--_link);font-size:.875rem;font-weight:700}
[part~=state]{display:inline-block;padding:0 .6em;border:1px solid;border-radius:9em;color:var(--_soft)}
[part~=state-upcoming],[part~=state-ongoing]{color:var(--_good)}
[part~=state-cancelled],[part~=state-postponed]{color:var(--_warn)}
#title{--_lines:5;font-size:clamp(1.25rem,.9rem + 1.6cqi,1.75rem);line-height:1.3;text-wrap:balance}
#title a{color:inherit;text-decoration:none}
#title a:hover,[part=more]:hover{text-decoration:underline}
[part=facts],[part=people]{color:var(--_soft)}
[part=teaser]{--_lines:3}
#title,[part=where],[part=people],[part=teaser],[part=caption],[part=article] *{
display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:var(--_lines,2)}
[part=actions]{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
[part=actions] a{padding:.6rem 0}
section [part=more]{padding:.6rem 1.1rem;border-radius:.5rem;background:var(--_accent);color:var(--_on);font-weight:600;text-decoration:none}
[part=people],[part=photos],[part=articles]{display:none}
@container (min-width:52rem){
[part~=frame]{min-height:var(--featured-reserve,38rem)}
section{display:grid;grid-template:1fr auto/minmax(0,1.5fr) minmax(0,1fr);gap:0 1.75rem;padding:0}
[part=media]{min-height:0}
[part=body]{align-self:center;gap:.625rem;padding:1.25rem 1.25rem 1.25rem 0}
#title{--_lines:4}
[part=people]{display:-webkit-box}
[part=photos],[part=articles]{display:grid}
[part=articles]{grid-column:1/-1;grid-template-columns:repeat(3,minmax(0,1fr));gap:1.75rem;padding:.75rem 1rem;border-top:1px solid var(--_line)}}
@media print{[part~=frame]{min-height:0}}
`;
