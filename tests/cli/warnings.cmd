# One warning, muted by its code, muted with all others.
unused.ts --noEmit
unused.ts --noEmit --disableWarning 201
unused.ts --noEmit --disableWarning 235,201
unused.ts --noEmit --disableWarning
