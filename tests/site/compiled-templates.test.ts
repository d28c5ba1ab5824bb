import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import nunjucks from 'nunjucks';
import { type Compiler, openCompiled } from '../../src/site/compiled-templates.ts';

function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

const environment = new nunjucks.Environment(null, { autoescape: true });

/** Nunjucks' own compiler, which notes what it compiles. */
function watchCompiler() {
  const seen: string[] = [];
  const own = (nunjucks as unknown as { compiler: Compiler }).compiler;
  const compiler: Compiler = {
    compile: (source, ...rest) => {
      seen.push(source);
      return own.compile(source, ...rest);
    },
  };
  return { seen, compiler };
}

function render(blocks: object | null, context: object): string {
  assert.ok(blocks);
  return new nunjucks.Template({ type: 'code', obj: blocks } as never, environment).render(context);
}

test('a template is compiled once, and again when its source or the options are others', () => {
  const templates = openCompiled(makeRoot());
  const { seen, compiler } = watchCompiler();
  for (let i = 0; i < 2; i++) {
    assert.equal(
      render(templates.find('/a.njk', 'Hello {{ name }}', compiler, environment), { name: '<b>' }),
      'Hello &lt;b&gt;',
    );
  }
  assert.equal(seen.length, 1);
  assert.equal(render(templates.find('/a.njk', 'Bye {{ name }}', compiler, environment), { name: 'B' }), 'Bye B');
  templates.find('/b.njk', 'Bye {{ name }}', compiler, environment);
  templates.find('/a.njk', 'Bye {{ name }}', compiler, new nunjucks.Environment(null, { autoescape: false }));
  assert.equal(seen.length, 4);
  assert.equal(templates.find('/c.njk', '{% if %}', compiler, environment), null, 'Nunjucks says what is wrong');
});

test('what one process compiled the next one finds, unless it is damaged', () => {
  const root = makeRoot();
  const first = openCompiled(root);
  first.find('/a.njk', 'One {{ n }}', watchCompiler().compiler, environment);
  first.keep();
  for (const [damage, times] of [
    ['', 0],
    ['!', 1],
  ] as const) {
    // In this process the templates of a root are opened once.
    const other = makeRoot();
    mkdirSync(join(other, '.cache'));
    const file = join(other, '.cache/templates.json');
    cpSync(join(root, '.cache/templates.json'), file);
    writeFileSync(file, readFileSync(file, 'utf8') + damage);
    const { seen, compiler } = watchCompiler();
    assert.equal(render(openCompiled(other).find('/a.njk', 'One {{ n }}', compiler, environment), { n: 1 }), 'One 1');
    assert.equal(seen.length, times);
  }
});
