// Pushing and deploying with the real clasp, which talks to a stand-in on this machine instead of Google.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildAddon, makeAddon } from '../../scripts/build-addon.mjs';
import { releaseZip } from '../../scripts/release-zip.mjs';
import { standIn } from './clasp/google';

const root = join(import.meta.dirname, '..', '..');
const preload = pathToFileURL(join(import.meta.dirname, 'clasp', 'preload.mjs')).href;
const clasp = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');

const guide = readFileSync(join(root, 'docs', 'google-sheets.md'), 'utf8');

/** A folder with a project file and a login that Google has never seen; nothing of the real user's. */
function newPlace(scriptId = 'test-script') {
  const folder = mkdtempSync(join(tmpdir(), 'claim-desk-'));
  const file = join(folder, '.clasp.json');
  writeFileSync(file, JSON.stringify({ scriptId, rootDir: 'dist' }));
  const login = {
    type: 'authorized_user',
    client_id: 'test',
    client_secret: 'test',
    refresh_token: 'test',
    access_token: 'test',
    // Far ahead, so that nobody is asked for a new one.
    expiry_date: 4_102_444_800_000,
  };
  writeFileSync(join(folder, 'login.json'), JSON.stringify({ tokens: { default: login } }));
  mkdirSync(join(folder, 'home'));
  return { folder, file };
}

let google: Awaited<ReturnType<typeof standIn>>;
let place: ReturnType<typeof newPlace>;
beforeEach(async () => {
  google = await standIn();
  place = newPlace();
  return () => {
    google.close();
    rmSync(place.folder, { recursive: true });
  };
});

/** Runs a program of Node in the folder and waits for its end. */
function node(...command: readonly string[]) {
  const run = spawn(process.execPath, [...command], {
    cwd: place.folder,
    env: {
      PATH: process.env['PATH'],
      HOME: join(place.folder, 'home'),
      USERPROFILE: join(place.folder, 'home'),
      STAND_IN: google.url,
      clasp_config_auth: join(place.folder, 'login.json'),
      NODE_OPTIONS: `--import=${preload}`,
    },
  });
  let said = '';
  run.stdout.on('data', (part) => {
    said += part;
  });
  run.stderr.on('data', (part) => {
    said += part;
  });
  return new Promise<{ code: number | null; said: string }>((done) => {
    run.on('close', (code) => done({ code, said }));
  });
}

const push = () => node(join(root, 'scripts', 'push.mjs'), place.file);
const deploy = (...more: readonly string[]) =>
  node(join(root, 'scripts', 'deploy.mjs'), place.file, ...more);

describe('npm run push', () => {
  it('pushes exactly the three files, and nothing when nothing has changed', async () => {
    const first = await push();
    expect(first.said).toMatch(/Pushed 3 files/);
    expect(first.code).toBe(0);
    const { files } = google.project;
    expect(files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'Code SERVER_JS',
      'Sidebar HTML',
      'appsscript JSON',
    ]);
    const pushed = files.find(({ name }) => name === 'appsscript')?.source;
    expect(pushed).toBe(readFileSync(join(root, 'appsscript.json'), 'utf8'));

    const second = await push();
    expect(second).toMatchObject({ code: 0, said: expect.stringMatching(/already up to date/) });
    expect(google.project.pushes).toBe(1);
  }, 60_000);

  it('goes to a sheet that clasp has just made, as the guide says', async () => {
    rmSync(place.file);
    const [, line = ''] = /^npx clasp (create-script .*)$/m.exec(guide) ?? [];
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
    const made = await node(clasp, ...words.map((word) => word ?? ''));
    expect(made).toMatchObject({ code: 0, said: expect.stringMatching(/open\?id=test-sheet/) });
    expect(google.project.parent).toBe('test-sheet');
    expect(await push()).toMatchObject({ code: 0, said: expect.stringMatching(/Pushed 3 files/) });
  }, 60_000);

  it('says where to put the script id while there is none', async () => {
    const placeholder = readFileSync(join(root, '.clasp.json'), 'utf8');
    for (const text of [placeholder, '{"rootDir":"dist"}']) {
      writeFileSync(place.file, text);
      const { code, said } = await push();
      expect(said).toMatch(/script id[\s\S]*docs\/google-sheets\.md/);
      expect(code).toBe(2);
    }
    expect(google.project.pushes).toBe(0);
  }, 60_000);

  it('does not empty a folder that is not its own', async () => {
    writeFileSync(place.file, JSON.stringify({ scriptId: 'test-script', rootDir: '.' }));
    expect(await push()).toMatchObject({
      code: 2,
      said: expect.stringMatching(/"rootDir": "dist"/),
    });
    expect(readFileSync(join(place.folder, 'login.json'), 'utf8')).toContain('test');
  }, 60_000);

  it('says how to log in when nobody is', async () => {
    rmSync(join(place.folder, 'login.json'));
    const { code, said } = await push();
    expect(said).toMatch(/npx clasp login/);
    expect(code).toBe(1);
  }, 60_000);
});

describe('clasp', () => {
  const built = mkdtempSync(join(tmpdir(), 'claim-desk-'));
  beforeAll(async () => {
    await buildAddon(built);
  });
  afterAll(() => rmSync(built, { recursive: true }));
  beforeEach(() => cpSync(built, join(place.folder, 'dist'), { recursive: true }));

  it('would push the three files and nothing else', async () => {
    const { said } = await node(clasp, 'show-file-status', '--json');
    const { filesToPush } = JSON.parse(said);
    expect(filesToPush.map((path: string) => path.replace(/\\/g, '/')).sort()).toEqual([
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/appsscript.json',
    ]);
  }, 60_000);

  it('pushes the folder of a release: the script, and not the guide beside it', async () => {
    const zip = releaseZip((await makeAddon()).files);
    for (const [name, bytes] of Object.entries(unzipSync(zip)))
      writeFileSync(join(place.folder, 'dist', name.replace('claim-desk/', '')), bytes);
    const project = join(place.folder, 'dist', '.clasp.json');
    writeFileSync(project, JSON.stringify({ scriptId: 'test-script' }));
    rmSync(join(place.folder, 'dist', 'Code.js'));
    const { code, said } = await node(clasp, '-P', project, 'push', '--force');
    expect(said).toMatch(/Pushed 3 files/);
    expect(code).toBe(0);
    expect(google.project.files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'Code SERVER_JS',
      'Sidebar HTML',
      'appsscript JSON',
    ]);
  }, 60_000);

  it('reports a script that cannot be parsed, and changes nothing', async () => {
    writeFileSync(join(place.folder, 'dist', 'Code.js'), 'class A { static x = 1 }\n');
    const { code, said } = await node(clasp, 'push', '--force');
    expect(said).toMatch(/SyntaxError[\s\S]*Code/);
    expect(code).toBe(1);
    expect(google.project.pushes).toBe(0);
  }, 60_000);
});

describe('npm run deploy', () => {
  it('makes a deployment once, from then on updates it, and asks which where there are more', async () => {
    expect(await deploy()).toMatchObject({ code: 0 });
    const [head, made] = google.project.deployments;
    expect(head?.deploymentConfig).toEqual({});
    expect(made?.deploymentConfig).toEqual({
      versionNumber: 1,
      description: expect.stringMatching(/^Claim Desk \d/),
    });

    expect(await deploy()).toMatchObject({ code: 0 });
    expect(google.project.deployments).toHaveLength(2);
    expect(google.project.deployments[1]).toMatchObject({
      deploymentId: made?.deploymentId,
      deploymentConfig: { versionNumber: 2 },
    });
    expect(google.project.versions).toHaveLength(2);

    const other = { deploymentId: 'OTHER', deploymentConfig: { versionNumber: 1 } };
    google.project.deployments = [...google.project.deployments, other];
    const refused = await deploy();
    expect(refused.said).toContain(`${made?.deploymentId} | OTHER`);
    expect(refused.code).toBe(2);
    expect(google.project.versions).toHaveLength(2);
  }, 120_000);
});
