import process from 'node:process';
import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.{ts,tsx}'];
// a package linted by itself loads no other's program: all of them at once take more memory than a process has
const projects =
  process.cwd() === import.meta.dirname
    ? ['./*/{,*/}tsconfig.json', './*/{,*/}test/tsconfig.json']
    : ['./tsconfig.json', './test/tsconfig.json'];
const tests = ['**/*.test.ts', '**/test/**/*.ts', 'subgraphs/kit/src/testing/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.assay/**',
      '**/.turbo/**',
      '**/generated/**',
    ],
  },
  {
    files: ['**/*.{js,mjs}'],
    ...js.configs.recommended,
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        setImmediate: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: typescript,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { project: projects, tsconfigRootDir: process.cwd() },
    },
    rules: {
      // classes of the schema are shapes: resolvers return plain objects
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // decorated classes of a schema hold fields only
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/order': ['error', { alphabetize: { order: 'asc', caseInsensitive: true } }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'distinctOn', message: 'TypeORM executes its argument as SQL.' },
      ],
    },
  },
  {
    files: ['subgraphs/*/src/**/*.ts', 'gateway/src/**/*.ts'],
    ignores: ['subgraphs/kit/src/environment.ts', 'subgraphs/kit/src/service.ts', ...tests],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only the environment module reads it.' },
        { property: 'distinctOn', message: 'TypeORM executes its argument as SQL.' },
      ],
    },
  },
  {
    files: ['subgraphs/{trusts,inspections,findings,remediations}/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.property.name='getRepository'][callee.object.name='dataSource']",
          message: 'Work in a transaction of the unit of work, which sets the caller.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(orderBy|addOrderBy|groupBy|addGroupBy|select|addSelect)$/] > :not(Literal, ArrayExpression, ObjectExpression).arguments',
          message: 'TypeORM executes this argument as SQL: write it as a literal.',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      // an answer over HTTP is read loosely: a test names only what it asked for
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['subgraphs/*/schema.graphql', 'gateway/schema.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/input-name': [
        'error',
        { checkInputType: true, caseSensitiveInputType: false },
      ],
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
    },
  },
  {
    // entities are described by the subgraph that owns them, so only the whole schema can be asked for every description
    files: ['gateway/schema.graphql'],
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
    },
  },
  prettier,
);
