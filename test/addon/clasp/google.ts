// Stands in for the Apps Script API: keeps one project's files, versions and deployments in memory.
import { createServer, type IncomingMessage } from 'node:http';
import { parse } from 'acorn';

interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Deployment {
  readonly deploymentId: string;
  readonly deploymentConfig: { readonly versionNumber?: number; readonly description?: string };
}

async function bodyOf(request: IncomingMessage) {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString();
  return text === '' ? {} : JSON.parse(text);
}

/** What Google answers to a script that cannot be parsed. */
function fault(files: readonly ScriptFile[]): string | null {
  for (const { name, type, source } of files) {
    if (type !== 'SERVER_JS') continue;
    try {
      parse(source, { ecmaVersion: 2019, sourceType: 'script' });
    } catch (error) {
      const line = /\((\d+):\d+\)/.exec(String(error))?.[1] ?? 1;
      return `Syntax error: SyntaxError: Unexpected token line: ${line} file: ${name}`;
    }
  }
  return null;
}

/** Opens the stand-in on a free port of this machine. */
export async function standIn() {
  const head: Deployment = { deploymentId: 'HEAD-1', deploymentConfig: {} };
  const project = {
    parent: '',
    files: [] as readonly ScriptFile[],
    pushes: 0,
    versions: [] as string[],
    deployments: [head] as readonly Deployment[],
  };

  /** The answer to one request; null: there is no such thing. */
  function answer(
    method: string,
    path: string,
    body: Readonly<Record<string, unknown>> & { readonly files?: readonly ScriptFile[] },
  ): unknown {
    // A new sheet, and the script that belongs to it.
    if (method === 'POST' && path === '/drive/v3/files') return { id: 'test-sheet' };
    if (method === 'POST' && path === '/v1/projects') {
      project.parent = String(body['parentId']);
      return { scriptId: 'test-script' };
    }
    const [, what = '', id] =
      /^\/v1\/projects\/test-script\/(\w+)(?:\/([\w-]+))?$/.exec(path) ?? [];
    const config = { ...body, ...Object(body['deploymentConfig']) };
    switch (`${method} ${what}`) {
      case 'GET content':
        return { scriptId: 'test-script', files: project.files };
      case 'PUT content': {
        const error = fault(body.files ?? []);
        if (error !== null) throw new Error(error);
        project.files = body.files ?? [];
        project.pushes += 1;
        return { files: project.files };
      }
      case 'POST versions':
        project.versions.push(String(body['description']));
        return { versionNumber: project.versions.length };
      case 'GET deployments':
        return { deployments: project.deployments };
      case 'POST deployments':
      case 'PUT deployments': {
        const made: Deployment = {
          deploymentId: id ?? `DEPLOYED-${project.deployments.length}`,
          deploymentConfig: {
            versionNumber: Number(config['versionNumber']),
            description: String(config['description']),
          },
        };
        const others = project.deployments.filter((each) => each.deploymentId !== id);
        project.deployments = [...others, made];
        return made;
      }
      default:
        return null;
    }
  }

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    let status = 200;
    let said: unknown;
    try {
      said = answer(request.method ?? '', path, body);
      if (said === null) throw new Error(`Requested entity was not found: ${path}`);
    } catch (error) {
      status = 400;
      const message = error instanceof Error ? error.message : String(error);
      said = {
        error: { code: status, message, status: 'INVALID_ARGUMENT', errors: [{ message }] },
      };
    }
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(said));
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { project, url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
