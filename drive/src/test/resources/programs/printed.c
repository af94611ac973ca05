/* BROKEN: no-use-after-free */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	char *name = malloc(4);

	strcpy(name, "abc");
#ifdef BROKEN
	free(name);
	printf("%d of %5d%%: %s\n", 1, 2, name);
#else
	printf("%d of %5d%%: %s\n", 1, 2, name);
	free(name);
#endif
	return 0;
}
