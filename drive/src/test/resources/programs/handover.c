/* BROKEN: no-data-race */
/* A volatile tells that the data is there, and does not order it. */
#include <pthread.h>
#include <stdatomic.h>

#ifdef BROKEN
static volatile int ready;
#else
static atomic_int ready;
#endif
static int data;

static void *make(void *unused)
{
	data = 42;
	ready = 1;
	return unused;
}

int main(void)
{
	pthread_t maker;
	int seen = 0;

	pthread_create(&maker, 0, make, 0);
	if (ready)
		seen = data;
	pthread_join(maker, 0);
	return seen + data;
}
