@rem npm's scripts say `exec node …`, so that signals reach Node.js itself; Windows has no exec.
@%*
