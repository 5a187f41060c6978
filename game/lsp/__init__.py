"""The language server: what an editor is told of a story while it is being written (`lsp`)."""
