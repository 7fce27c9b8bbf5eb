"""What readers, resolvers and writers must read alike: symbols, labels, dates, languages."""
