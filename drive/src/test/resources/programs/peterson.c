/* BROKEN: no-assertion-failure */
#include <pthread.h>
#include <assert.h>

static volatile int wants[2], turn, inside;

static void critical(int me)
{
	wants[me] = 1;
#ifdef BROKEN
	turn = me;
	while (wants[1 - me] && turn == 1 - me)
#else
	turn = 1 - me;
	while (wants[1 - me] && turn == 1 - me)
#endif
		;
	inside++;
	assert(inside == 1);
	inside--;
	wants[me] = 0;
}

static void *first(void *unused)
{
	for (;;)
		critical(0);
	return 0;
}

static void *second(void *unused)
{
	for (;;)
		critical(1);
	return 0;
}

int main(void)
{
	pthread_t a, b;

	pthread_create(&a, 0, first, 0);
	pthread_create(&b, 0, second, 0);
	pthread_join(a, 0);
	return 0;
}
