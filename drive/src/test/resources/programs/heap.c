/* BROKEN: no-out-of-bounds */
#include <stdlib.h>
#include <string.h>
#include <assert.h>

struct point {
	int x, y;
	char name[4];
};

int main(void)
{
	int *numbers = calloc(3, sizeof(int));
	struct point *points = malloc(2 * sizeof(*points)), copy;
	int i;

	for (i = 0; i < 3; i++)
		assert(numbers[i] == 0);
#ifdef BROKEN
	numbers[i] = 1;
#endif
	memset(points, 0, 2 * sizeof(*points));
	points[1].x = 4;
	points[1].name[2] = -1;
	memcpy(&copy, points + 1, sizeof(copy));
	assert(copy.x == 4 && copy.y == 0 && copy.name[2] < 0);
	memcpy(&points[0], &copy, sizeof(copy));
	assert(points->x == 4);
	numbers[2] = 7;
	numbers = realloc(numbers, 5 * sizeof(int));
	assert(numbers[2] == 7);
	numbers[4] = 1;
	free(numbers);
	free(points);
	free(NULL);
	return 0;
}
