import { stopCluster } from './running-cluster';

const teardown = (): void => {
  stopCluster();
};

export default teardown;
