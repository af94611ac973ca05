/* BROKEN: no-use-before-init */
#include <pthread.h>
#include <stdlib.h>

int main(void)
{
	pthread_mutex_t *mutex = malloc(sizeof(*mutex));

#ifndef BROKEN
	pthread_mutex_init(mutex, NULL);
#endif
	pthread_mutex_lock(mutex);
	pthread_mutex_unlock(mutex);
	free(mutex);
	return 0;
}
