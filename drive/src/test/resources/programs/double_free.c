/* BROKEN: no-double-free no-use-after-free no-data-race */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

struct object {
	atomic_int users;
};

static struct object *object;

static void put(void)
{
#ifdef BROKEN
	atomic_fetch_sub(&object->users, 1);
	if (atomic_load(&object->users) == 0)
#else
	if (atomic_fetch_sub(&object->users, 1) == 1)
#endif
		free(object);
}

static void *user(void *unused)
{
	put();
	return 0;
}

int main(void)
{
	pthread_t thread;

	object = malloc(sizeof(*object));
	atomic_init(&object->users, 2);
	pthread_create(&thread, 0, user, 0);
	put();
	pthread_join(thread, 0);
	return 0;
}
