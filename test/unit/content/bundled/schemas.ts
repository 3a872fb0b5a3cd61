import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dataFolder, readData } from './data-files.js';

/** The names of the files in `data/schema/`. */
export const schemaFiles = readdirSync(new URL('schema/', dataFolder));

const ajv = new Ajv2020({ allErrors: true });
for (const file of schemaFiles) ajv.addSchema(readData(`schema/${file}`) as object);

/** The issues that a schema finds in a value, with their paths; empty if the value is valid. */
export function issuesAgainst(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`There is no schema ${schema}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
