#ifndef _QZ_UNISTD_H
#define _QZ_UNISTD_H
#include <stddef.h>
#include <sys/types.h>
unsigned int sleep(unsigned int seconds);
int usleep(useconds_t microseconds);
void _exit(int status);
pid_t getpid(void);
long sysconf(int name);
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#define _SC_NPROCESSORS_ONLN 84
#endif
