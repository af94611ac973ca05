/* BROKEN: no-assertion-failure no-data-race */
#include <pthread.h>
#include <assert.h>

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static int a, b;

static void *writer(void *unused)
{
	pthread_rwlock_wrlock(&lock);
	a++;
	b++;
	pthread_rwlock_unlock(&lock);
	return 0;
}

static void *reader(void *unused)
{
#ifndef BROKEN
	pthread_rwlock_rdlock(&lock);
#endif
	int x = a, y = b;
#ifndef BROKEN
	pthread_rwlock_unlock(&lock);
#endif
	assert(x == y);
	return 0;
}

int main(void)
{
	pthread_t w, r, s;

	pthread_create(&w, 0, writer, 0);
	pthread_create(&r, 0, reader, 0);
	pthread_create(&s, 0, reader, 0);
	pthread_join(w, 0);
	pthread_join(r, 0);
	pthread_join(s, 0);
	return 0;
}
