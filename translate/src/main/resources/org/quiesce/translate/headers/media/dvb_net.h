#ifndef QZ_MEDIA_DVB_NET_H
#define QZ_MEDIA_DVB_NET_H
#include <linux/if.h>
#include <net/net_namespace.h>
struct dmx_demux;
struct dvb_adapter;
struct dvb_device;
struct dvb_net;
struct net_device;
#define DVB_NET_DEVICES_MAX 10
struct dvb_net {
	struct dvb_device *dvbdev;
	struct net_device *device[DVB_NET_DEVICES_MAX];
	int state[DVB_NET_DEVICES_MAX];
	unsigned int exit : 1;
	struct dmx_demux *demux;
	struct mutex ioctl_mutex;
	struct mutex remove_mutex;
};
int dvb_net_init(struct dvb_adapter *adap, struct dvb_net *dvbnet, struct dmx_demux *dmxdemux);
void dvb_net_release(struct dvb_net *dvbnet);
#endif
