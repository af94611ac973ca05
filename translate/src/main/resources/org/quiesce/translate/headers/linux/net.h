#ifndef QZ_LINUX_NET_H
#define QZ_LINUX_NET_H
#include <linux/file.h>
#include <linux/socket.h>
#include <linux/sockptr.h>
#include <linux/uio.h>
struct fasync_struct;
struct file;
struct kvec;
struct msghdr;
struct page;
struct pipe_inode_info;
struct poll_table_struct;
struct proto_ops;
struct seq_file;
struct sock;
struct sockaddr;
struct socket;
struct vm_area_struct;
#define SOCKWQ_ASYNC_NOSPACE 0
#define SOCK_NOSPACE 2
#define sockfd_put(a_) fput(a_-> file)
typedef int socket_state;
enum sock_type { SOCK_STREAM = 1 };
enum sock_shutdown_cmd { SHUT_RDWR = 2 };
struct socket_wq {
	wait_queue_head_t wait;
	struct fasync_struct *fasync_list;
	unsigned long flags;
	struct rcu_head rcu;
};
struct socket {
	socket_state state;
	short type;
	unsigned long flags;
	struct file *file;
	struct sock *sk;
	const struct proto_ops *ops;
	struct socket_wq wq;
};
typedef struct {
	size_t written;
	size_t count;
	union {
		char *buf;
		void *data;
	} arg;
	int error;
} read_descriptor_t;
struct proto_ops {
	int family;
	struct module *owner;
	int (*release)(struct socket *sock);
	int (*bind)(struct socket *sock, struct sockaddr *myaddr, int sockaddr_len);
	int (*connect)(struct socket *sock, struct sockaddr *vaddr, int sockaddr_len, int flags);
	int (*accept)(struct socket *sock, struct socket *newsock, int flags, bool kern);
	int (*getname)(struct socket *sock, struct sockaddr *addr, int peer);
	__poll_t (*poll)(struct file *file, struct socket *sock, struct poll_table_struct *wait);
	int (*ioctl)(struct socket *sock, unsigned int cmd, unsigned long arg);
	int (*compat_ioctl)(struct socket *sock, unsigned int cmd, unsigned long arg);
	int (*listen)(struct socket *sock, int len);
	int (*shutdown)(struct socket *sock, int flags);
	int (*setsockopt)(struct socket *sock, int level, int optname, sockptr_t optval, unsigned int optlen);
	int (*getsockopt)(struct socket *sock, int level, int optname, char *optval, int *optlen);
	void (*show_fdinfo)(struct seq_file *m, struct socket *sock);
	int (*sendmsg)(struct socket *sock, struct msghdr *m, size_t total_len);
	int (*recvmsg)(struct socket *sock, struct msghdr *m, size_t total_len, int flags);
	int (*mmap)(struct file *file, struct socket *sock, struct vm_area_struct *vma);
	ssize_t (*sendpage)(struct socket *sock, struct page *page, int offset, size_t size, int flags);
	ssize_t (*splice_read)(struct socket *sock, loff_t *ppos, struct pipe_inode_info *pipe, size_t len, unsigned int flags);
};
enum { SOCK_WAKE_WAITD = 1 };
int sock_create(int family, int type, int proto, struct socket **res);
void sock_release(struct socket *sock);
int sock_recvmsg(struct socket *sock, struct msghdr *msg, int flags);
struct socket *sockfd_lookup(int fd, int *err);
bool sendpage_ok(struct page *page);
int kernel_sendmsg(struct socket *sock, struct msghdr *msg, struct kvec *vec, size_t num, size_t len);
int kernel_recvmsg(struct socket *sock, struct msghdr *msg, struct kvec *vec, size_t num, size_t len, int flags);
int kernel_accept(struct socket *sock, struct socket **newsock, int flags);
int kernel_connect(struct socket *sock, struct sockaddr *addr, int addrlen, int flags);
int kernel_getsockname(struct socket *sock, struct sockaddr *addr);
int kernel_sock_shutdown(struct socket *sock, enum sock_shutdown_cmd how);
#endif
