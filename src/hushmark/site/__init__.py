"""The site for reviewers: the law, the scenarios and what follows from them, as pages that need no server and no network."""
