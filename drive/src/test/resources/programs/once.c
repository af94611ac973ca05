/* BROKEN: no-assertion-failure no-data-race */
#include <pthread.h>
#include <assert.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int made;

static void make(void)
{
	made++;
}

static void *user(void *unused)
{
#ifdef BROKEN
	if (!made)
		make();
#else
	pthread_once(&once, make);
#endif
	assert(made == 1);
	return 0;
}

int main(void)
{
	pthread_t thread;

	pthread_create(&thread, 0, user, 0);
	user(0);
	pthread_join(thread, 0);
	assert(made == 1);
	return 0;
}
