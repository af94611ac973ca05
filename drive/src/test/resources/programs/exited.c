/* BROKEN: no-use-after-free no-data-race */
#include <pthread.h>
#include <stdatomic.h>

static _Atomic(int *) shared;
static _Thread_local int mine = 3;

static void leave(int *local)
{
	atomic_store(&shared, local);
#ifdef BROKEN
	pthread_exit(0);
#endif
	while (atomic_load(&shared))
		;
}

static void *owner(void *unused)
{
	int local = 0;

	mine++;
	leave(&local);
	return mine == 4 ? 0 : &shared;
}

static void *user(void *unused)
{
	int *there;

	while (!(there = atomic_load(&shared)))
		;
	__atomic_store_n(there, 1, __ATOMIC_SEQ_CST);
	atomic_store(&shared, 0);
	return 0;
}

int main(void)
{
	pthread_t a, b;

	pthread_create(&a, 0, owner, 0);
	pthread_create(&b, 0, user, 0);
	pthread_join(b, 0);
	return mine == 3 ? 0 : 1;
}
