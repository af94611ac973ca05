// SPDX-License-Identifier: Apache-2.0
/* A network device that its setup function fills, that is registered under rtnl and frees itself. */
#include <linux/etherdevice.h>
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>
#include <linux/slab.h>

struct pipe {
	int sent;
};

static struct net_device *pipe_dev;

static netdev_tx_t pipe_xmit(struct sk_buff *skb, struct net_device *dev)
{
	struct pipe *pipe = netdev_priv(dev);

	pipe->sent++;
	dev_kfree_skb(skb);
	return NETDEV_TX_OK;
}

static int pipe_open(struct net_device *dev)
{
	netif_start_queue(dev);
	return 0;
}

static int pipe_stop(struct net_device *dev)
{
	netif_stop_queue(dev);
	return 0;
}

static const struct net_device_ops pipe_ops = {
	.ndo_open	= pipe_open,
	.ndo_stop	= pipe_stop,
	.ndo_start_xmit	= pipe_xmit,
};

static void pipe_setup(struct net_device *dev)
{
	dev->netdev_ops = &pipe_ops;
}

static int __init pipe_init(void)
{
	int err;

	pipe_dev = alloc_netdev(sizeof(struct pipe), "pipe%d", NET_NAME_UNKNOWN, pipe_setup);
	if (!pipe_dev)
		return -ENOMEM;
	rtnl_lock();
	err = register_netdevice(pipe_dev);
	rtnl_unlock();
	if (err)
		free_netdev(pipe_dev);
	return err;
}

static void __exit pipe_exit(void)
{
	struct pipe *pipe = netdev_priv(pipe_dev);

	rtnl_lock();
	unregister_netdevice(pipe_dev);
	pipe->sent = 0;
	rtnl_unlock();
}

module_init(pipe_init);
module_exit(pipe_exit);
MODULE_LICENSE("GPL");
