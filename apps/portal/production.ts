// Imported before anything else: React decides while loading whether it runs for developers or for readers.
process.env['NODE_ENV'] ??= 'production';
