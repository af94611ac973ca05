/* BROKEN: no-deadlock */
#include <pthread.h>
#include <errno.h>
#include <assert.h>

static void *other(void *arg)
{
	pthread_mutex_t *mutex = arg;

	assert(pthread_mutex_unlock(mutex) == EPERM);
	assert(pthread_mutex_trylock(mutex) == EBUSY);
	return 0;
}

int main(void)
{
	pthread_mutexattr_t attr;
	pthread_mutex_t recursive, checked;
	pthread_t thread;

	pthread_mutexattr_init(&attr);
#ifndef BROKEN
	pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
#endif
	pthread_mutex_init(&recursive, &attr);
	pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&checked, &attr);
	assert(pthread_mutex_lock(&checked) == 0);
	assert(pthread_mutex_lock(&checked) == EDEADLK);
	pthread_create(&thread, 0, other, &checked);
	pthread_join(thread, 0);
	pthread_mutex_unlock(&checked);
	pthread_mutex_lock(&recursive);
	pthread_mutex_lock(&recursive);
	pthread_mutex_unlock(&recursive);
	pthread_mutex_unlock(&recursive);
	pthread_mutex_destroy(&recursive);
	return 0;
}
